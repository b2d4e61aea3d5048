"""What Marketing puts on paper."""
