"""What staff do behind their PIN: a machine of its own beside the visit's, which stays as it is beneath."""
