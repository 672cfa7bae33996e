"""Many statements: the durable queue, the runner, the watcher and feeds, the distributed run."""
