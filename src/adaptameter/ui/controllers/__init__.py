"""What pages may wish for, grouped by step; every wish goes through the session."""
