"""Who is who: names, countries, offices, and how a speaker is referred to."""
