"""What is said in a sentence, without the reporter's words around it."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.clauses import Manner, spoken_clause

CASES: list[tuple[str, str, str, Manner]] = [
    (
        "hy",
        "Խորհուրդը որոշել է թողնել դրույքը, լրագրողներին հայտնեց ԿԲ նախագահ Անի Սարյանը։",
        "Խորհուրդը որոշել է թողնել դրույքը",
        "indirect",
    ),
    ("en", "“We agree with the plan,” Lund said.", "We agree with the plan", "direct"),
    ("en", '"We agree with the plan," said Lund.', "We agree with the plan", "direct"),
    ("en", "“We agree,” she said, “but it will take time.”", "We agree, but it will take time.", "direct"),
    ("en", "“No,” she said. “The plan is dead.”", "The plan is dead.", "direct"),
    ("en", "Lund said: “The plan is dead.”", "The plan is dead.", "direct"),
    ("en", "We agree with the plan.”", "We agree with the plan.", "direct"),
    ("en", "“We agree with the plan.", "We agree with the plan.", "direct"),
    ("en", "Lund said on Friday that the plan was dead.", "the plan was dead.", "indirect"),
    ("en", "The plan is dead and buried, Lund said on Friday.", "The plan is dead and buried", "indirect"),
    ("en", "According to Lund, the plan is dead.", "the plan is dead.", "indirect"),
    ("en", "In the words of the plant's director Ivo Lund, work goes on.", "work goes on.", "indirect"),
    ("en", "According to Lund, who runs the plant, the plan is dead.", "the plan is dead.", "indirect"),
    ("en", "According to Ivo Lund, the mayor of Ulm, the plan is dead.", "the plan is dead.", "indirect"),
    ("en", "According to Ivo Lund, the mayor and the board are gone.", "the mayor and the board are gone.", "indirect"),
    (
        "en",
        "According to Ivo Lund, the mayor, the board and the bank are gone.",
        "the mayor, the board and the bank are gone.",
        "indirect",
    ),
    ("en", "The plan is dead and buried, according to Lund, who runs it.", "The plan is dead and buried", "indirect"),
    ("en", "The plan, according to Lund, who runs the plant, is dead.", "The plan is dead.", "indirect"),
    (
        "en",
        "The EU's ambassador in Baku, Ivo Lund, said Brussels had offered foam and masks.",
        "Brussels had offered foam and masks.",
        "indirect",
    ),
    (
        "en",
        "The plan is dead and buried, Norway's foreign ministry spokesman Ivo Lund announced in Doha, flanked by men.",
        "The plan is dead and buried",
        "indirect",
    ),
    (
        "en",
        "At least 34 children have fallen ill, Norway's chief public health officer, Ivo Lund, said.",
        "At least 34 children have fallen ill",
        "indirect",
    ),
    (
        "en",
        "Under the deal, 600 trucks are to get in, said Greta Holm, the coordinator, who has pressed for it.",
        "Under the deal, 600 trucks are to get in",
        "indirect",
    ),
    (
        "en",
        "The minister, in Prague on Monday, said Greta Holm, the coordinator, would get in.",
        "Greta Holm, the coordinator, would get in.",
        "indirect",
    ),
    (
        "az",
        "Büdcənin xərcləri gələn il artacaq, bunu iqtisadiyyat naziri Rəşad Quluzadə bazar günü Milli Məclisdə deyib.",
        "Büdcənin xərcləri gələn il artacaq",
        "indirect",
    ),
    (
        "az",
        "Nazir Rəşad Quluzadə xərclərin artdığını, lakin gəlirlərin azalmadığını bildirib.",
        "Nazir Rəşad Quluzadə xərclərin artdığını, lakin gəlirlərin azalmadığını bildirib.",
        "report",
    ),
    (
        "az",
        "O, xərclərin azaldılmasını, gəlirlərin isə artırılmasını təklif edib.",
        "xərclərin azaldılmasını, gəlirlərin isə artırılmasını təklif edib.",
        "predicate",
    ),
    (
        "az",
        "Nazir gəlirləri açıqlayıb, xərclərin gələn il artacağını vurğulayıb.",
        "Nazir gəlirləri açıqlayıb, xərclərin gələn il artacağını vurğulayıb.",
        "report",
    ),
    ("az", "O bildirib ki, xərclər gələn il artacaq.", "xərclər gələn il artacaq.", "indirect"),
    ("en", "Lund rejected the plan.", "rejected the plan.", "predicate"),
    ("en", "The harbour will reopen, deputy mayor Eva Lund said on Friday.", "The harbour will reopen", "indirect"),
    (
        "en",
        "On a visit to the harbour, deputy mayor Eva Lund said the pier was dead.",
        "the pier was dead.",
        "indirect",
    ),
    ("ru", "«Мы согласны с планом», — сказал Петров.", "Мы согласны с планом", "direct"),
    ("ru", "«План принят, — подчеркнул министр.", "План принят", "direct"),
    ("ru", "Мы согласны с планом», – отметил Петров.", "Мы согласны с планом", "direct"),
    ("ru", "Петров в беседе с нами заявил: «План — мера запоздалая».", "План — мера запоздалая", "direct"),
    ("ru", "Петров заявил, что план принят.", "план принят.", "indirect"),
    ("ru", "План будет принят в мае, заявил министр Пётр Петров.", "План будет принят в мае", "indirect"),
    ("ru", "По словам Петрова, план принят.", "план принят.", "indirect"),
    ("ru", "По оценкам Всемирного банка, потери растут.", "потери растут.", "indirect"),
    (
        "ru",
        "Агентство со ссылкой на полицию сообщило, что порт закрыт.",
        "сообщило со ссылкой на полицию, что порт закрыт.",
        "predicate",
    ),
    (
        "en",
        "The company, citing strong demand, added 200 jobs.",
        "The company, citing strong demand, added 200 jobs.",
        "indirect",
    ),
    (
        "en",
        "Ann Roe, citing the police, said on Monday that three men were held.",
        "said on Monday, citing the police, that three men were held.",
        "predicate",
    ),
    ("ru", "Как сообщила Анна Петрова, план принят.", "план принят.", "indirect"),
    ("ru", "Петров опроверг сообщения о плане.", "опроверг сообщения о плане.", "predicate"),
    (
        "en",
        "BONN, Sept. 7 (Wire) - Ann Roe, quoting a docker, said the plan was late.",
        "said, quoting a docker, that the plan was late.",
        "predicate",
    ),
    (
        "ru",
        "Анна Петрова, ссылаясь на докера, сообщила, что план запоздал.",
        "сообщила, ссылаясь на докера, что план запоздал.",
        "predicate",
    ),
    (
        "ru",
        "Анна Петрова, ссылаясь на докера, осмотрела план.",
        "Анна Петрова, ссылаясь на докера, осмотрела план.",
        "direct",
    ),
    ("az", "“Biz plana razıyıq”, – deyə nazir vurğulayıb.", "Biz plana razıyıq", "direct"),
    ("az", "Nazir bildirib ki, plan qəbul edilib.", "plan qəbul edilib.", "indirect"),
    ("az", "Onun sözlərinə görə, plan qəbul edilib.", "plan qəbul edilib.", "indirect"),
    ("az", "Prezident bildirib: “Plan qəbul edilib.", "Plan qəbul edilib.", "direct"),
    ("hy", "«Մենք համաձայն ենք», — ասել է Միրզոյանը։", "Մենք համաձայն ենք", "direct"),
    ("hy", "Միրզոյանը հայտնել է, որ պլանն ընդունված է։", "պլանն ընդունված է։", "indirect"),
    ("hy", "Ըստ Միրզոյանի՝ պլանն ընդունված է։", "պլանն ընդունված է։", "indirect"),
    ("hy", "Նրա խոսքով՝ պլանն ընդունված է։", "պլանն ընդունված է։", "indirect"),
]


@pytest.mark.parametrize(("language", "sentence", "words", "manner"), CASES)
def test_reported(language: str, sentence: str, words: str, manner: Manner) -> None:
    clause = spoken_clause(sentence, language, reported=True)
    assert (clause.words, clause.manner) == (words, manner)


def test_own_turn_is_taken_as_it_is() -> None:
    sentence = "President Aliyev said that the talks went well."
    assert spoken_clause(sentence, "en", reported=False).words == sentence


@pytest.mark.parametrize(
    ("language", "other", "same", "clause"),
    [
        (
            "en",
            "Lund rejected the report, after a trade unionist said that jobs would go.",
            "Lund rejected the report, when asked on Friday, and said that jobs would go.",
            "jobs would go.",
        ),
        (
            "en",
            "Lund denied the claims of Eva Berg, who said that jobs would go.",
            "Lund, who denied the claims after the strike, said that jobs would go.",
            "jobs would go.",
        ),
        (
            "en",
            "Lund welcomed the deal, but the mayor said that jobs would go.",
            "Lund welcomed the deal, but said that jobs would go.",
            "jobs would go.",
        ),
        (
            "ru",
            "Петров отверг обвинения, после того как депутат заявил, что порт закроют.",
            "Петров отверг обвинения, но заявил, что порт закроют.",
            "порт закроют.",
        ),
        (
            "ru",
            "Петров опроверг слова депутата, который заявил, что порт закроют.",
            "Петров, который опроверг слова депутата, заявил, что порт закроют.",
            "порт закроют.",
        ),
        (
            "az",
            "Nazir iddianı rədd edib, deputat isə bildirib ki, liman bağlanacaq.",
            "Nazir iddianı rədd edib və bildirib ki, liman bağlanacaq.",
            "liman bağlanacaq.",
        ),
        (
            "hy",
            "Միրզոյանը հերքել է լուրը այն բանից հետո, երբ պատգամավորը հայտարարել է, որ նավահանգիստը կփակվի։",
            "Միրզոյանը ողջունել է որոշումը և հայտարարել է, որ նավահանգիստը կփակվի։",
            "նավահանգիստը կփակվի։",
        ),
    ],
)
def test_what_another_said_is_not_the_subjects_clause(language: str, other: str, same: str, clause: str) -> None:
    assert spoken_clause(same, language, reported=True).words == clause
    assert spoken_clause(other, language, reported=True).words.endswith(clause)
    assert spoken_clause(other, language, reported=True).words != clause


@pytest.mark.parametrize(
    "dateline",
    [
        "ՎԱՆԱՁՈՐ, 3 մարտի. /ԼՈՌԻ-ԼՈՒՐ/. ",
        "ԵՐԵՎԱՆ, 3 ՄԱՐՏԻ, ԱՐՄԵՆՊՐԵՍՍ։ ",
        "Վանաձոր, 3 մարտի. ",
        "Վանաձոր, 3 մարտի 2025 թ. ",
        "Վանաձոր, 3 մարտի – ",
        "Վանաձոր, 3 մարտի, ԱՐՄԵՆՊՐԵՍՍ։ ",
    ],
)
def test_an_armenian_dateline_is_no_clause(dateline: str) -> None:
    assert spoken_clause(f"{dateline}Երկու կամուրջ փակվել է։", "hy", True).words == "Երկու կամուրջ փակվել է։"
