"""Pictures and other media: caption, credit, alt, rights, embedded metadata, named renditions."""
