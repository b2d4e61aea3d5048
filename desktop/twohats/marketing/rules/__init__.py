"""What Marketing knows by heart."""
