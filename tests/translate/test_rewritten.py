"""What is told in another order or other words before it is translated, and ranges of numbers."""

from __future__ import annotations

import pytest

from briefing.translate.reading.ranges import restore_range, with_dash
from briefing.translate.reading.rewritten import rewritten

TURNED = [
    ("A UN-backed panel of experts spoke.", "A panel of experts backed by the UN spoke."),
    ("He joined an Iran-backed armed group.", "He joined an armed group backed by Iran."),
    ("The Saudi-led coalition said so.", "The Saudi-led coalition said so."),
    ("The NATO-led mission said so.", "The mission led by NATO said so."),
    ("The US-backed army seized two villages.", "The army backed by the US seized two villages."),
    ("NATO-led peacekeepers stepped up patrols.", "NATO-led peacekeepers stepped up patrols."),
    ("The US-sanctioned bank's assets grew.", "The US-sanctioned bank's assets grew."),
    ("The state-led project stalled.", "The state-led project stalled."),
    ("The bank cut the rate to 7% from 8%.", "The bank cut the rate from 8% to 7%."),
    ("It was 46%, down from 58% four years ago.", "It was 46%, while four years ago it was 58%."),
    ("It hit 7.2% in May, compared with 6.9% in April.", "It hit 7.2% in May, while in April it was 6.9%."),
    (
        "It sold 12,000, up from 9,000 the previous week, he said.",
        "It sold 12,000, while the previous week it was 9,000, he said.",
    ),
    ("It fell to $45 a barrel from $60.", "It fell from $60 to $45 a barrel."),
    ("It rose to 41 in May from 38, the bank said.", "It rose from 38 to 41 in May, the bank said."),
    ("It fell to 3.4% in May from 3.9% in April.", "It fell to 3.4% in May from 3.9% in April."),
    ("It fell to 7 hours from 12.", "It fell to 7 hours from 12."),
    ("They moved to 5 villages from 3.", "They moved to 5 villages from 3."),
    ("Decree No. 412 raises it.", "The 412th decree raises it."),
    ("They closed Hospital No 2.", "They closed the 2nd hospital."),
    ("It failed under government order No. 11.", "It failed under the 11th government order."),
    ("It follows from Resolution No. 1701.", "It follows from Resolution 1701."),
    ("They said no 3 times.", "They said no 3 times."),
]


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_the_order_of_training_lines(text: str, expected: str) -> None:
    assert rewritten(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It takes 3-4 months.", "It takes 3–4 months."),
        ("They shipped 1.5-1.7 million tonnes.", "They shipped 1.5–1.7 million tonnes."),
        ("They won 3-1 in Baku.", "They won 3-1 in Baku."),
        ("A 2-2 draw in 10 days.", "A 2-2 draw in 10 days."),
    ],
)
def test_ranges_with_a_unit_have_a_dash(text: str, expected: str) -> None:
    assert with_dash(text) == expected


def test_a_range_is_no_score() -> None:
    assert restore_range("It takes 3–4 months.", "İş 3:4 ay çəkəcək.", "en", "az") == "İş 3–4 ay çəkəcək."
    assert restore_range("It takes 3–4 months.", "Կտևի 3:4 ամիս։", "en", "hy") == "Կտևի 3-4 ամիս։"
    assert restore_range("They won 3–1.", "Они победили 3:1.", "en", "ru") == "Они победили 3:1."
