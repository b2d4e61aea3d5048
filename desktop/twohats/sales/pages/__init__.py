"""What Sales puts on paper."""
