"""Facts -> questions whose wrong options are proven wrong."""
