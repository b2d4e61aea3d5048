"""What leaves on paper: fonts, page frame, tables, charts."""
