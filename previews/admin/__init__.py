"""What the room shows in the admin: the preview panel, links to share."""
