"""資料: the claims of a bank beside the documents they come from."""
