"""The rules of the office: dates, money, targets and contacts, decided without a window or a file."""
