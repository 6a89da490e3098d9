"""What becomes public: representations, identities, the store, the log."""
