"""From a document to its key points: who speaks, what about, what matters, in one sentence each."""

from briefing.summarize.summarizer import Summarizer
from briefing.summarize.topics import Topic, TopicClassifier, read_topics, topics
from briefing.summarize.truecase import Truecaser
from briefing.summarize.turns import find_turns

__all__ = ["Summarizer", "Topic", "TopicClassifier", "Truecaser", "find_turns", "read_topics", "topics"]
