"""Chat models that answer questions: a server that speaks OpenAI's protocol, or an installed instruct model.

They translate (`briefing.translate.llm`) and summarize (`briefing.summarize.writers.chat_writer`); what they are asked
lies with whoever asks.
"""
