"""What a user can wish for, without a window."""
