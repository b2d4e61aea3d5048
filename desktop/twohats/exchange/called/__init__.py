"""What the rows, the columns and the codes of the file are called wherever an owner reads them."""
