"""From a document to its key points: who speaks, what about, what matters, in one sentence each."""

from briefing.summarize.choice.topics import Topic, TopicClassifier, read_topics, topics
from briefing.summarize.summarizer import Summarizer
from briefing.summarize.turns.turns import find_turns
from briefing.summarize.wording.truecase import Truecaser

__all__ = ["Summarizer", "Topic", "TopicClassifier", "Truecaser", "find_turns", "read_topics", "topics"]
