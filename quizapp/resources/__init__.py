"""The look: colours, type, icons and the stylesheet made of them."""
