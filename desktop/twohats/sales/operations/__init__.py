"""What Sales does, verb by verb: each is one transaction and one step of history."""
