"""What the user can set, declared once with type and default."""
