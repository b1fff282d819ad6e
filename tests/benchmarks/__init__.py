"""Every speed goal beside its floor and a peer, measured in one run; nothing here fails a test."""
