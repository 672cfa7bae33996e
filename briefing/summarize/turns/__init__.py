"""Who speaks where: transcripts by their labels, news reports by attribution, statements by their issuer."""
