"""Names as exports write them, taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.appointment import NameGroup as G
from kiosk.core.written_name import join_name, read_name


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("O'NEIL, MARY ANN", (G("O'NEIL", "MARY", "ANN"),)),
        ("O'NEIL,MARY", (G("O'NEIL", "MARY"),)),
        ("GARCÍA LÓPEZ, JOSÉ LUIS", (G("GARCÍA LÓPEZ", "JOSÉ", "LUIS"),)),
        ("BROWN, LEE JR", (G("BROWN", "LEE", "", "JR"),)),
        ("BROWN, LEE, Jr.", (G("BROWN", "LEE", "", "Jr."),)),
        ("BROWN III, LEE", (G("BROWN", "LEE", "", "III"),)),
        ("MUSTER^ANNA", (G("MUSTER", "ANNA"),)),
        ("BEISPIEL^JOËL^Q^Dr^Jr", (G("BEISPIEL", "JOËL", "Q", "Jr"),)),
        ("KIM^MIN JI", (G("KIM", "MIN JI"),)),
        ("MUSTER^ANNA^^^^", (G("MUSTER", "ANNA"),)),
        ("يوسف^محمد", (G("يوسف", "محمد"),)),
        (
            "Yamada^Tarou=山田^太郎=やまだ^たろう",
            (G("Yamada", "Tarou"), G("山田", "太郎"), G("やまだ", "たろう")),
        ),
        ("=山田^太郎", (G("山田", "太郎"),)),
        ("Yamada^Tarou=山田^太郎=", (G("Yamada", "Tarou"), G("山田", "太郎"))),
        ("WANG, XIAOMING 王小明", (G("WANG", "XIAOMING"), G("王小明"))),
        ("WANG, XIAOMING (王小明)", (G("WANG", "XIAOMING"), G("王小明"))),
        ("王小明 WANG, XIAOMING", (G("WANG", "XIAOMING"), G("王小明"))),
        # the comma stands between last and first name, whatever their scripts
        ("山田, ANN", (G("山田", "ANN"),)),
        ("WANG, 小明", (G("WANG", "小明"),)),
        ("Yamada 山田", (G("Yamada"), G("山田"))),
        ("山田 太郎", (G("山田", "太郎"),)),
        ("王小明", (G("王小明"),)),
        ("محمد", (G("محمد"),)),
        ("Sukarno", (G("Sukarno"),)),
        ("^Sukarno", (G("Sukarno"),)),
        (", Sukarno", (G("Sukarno"),)),
        ("MARY O'NEIL", (G("MARY O'NEIL"),)),
    ],
)
def test_one_column(text: str, groups: tuple[G, ...]) -> None:
    name = read_name(text)
    assert name is not None
    assert name.groups == groups


@pytest.mark.parametrize("text", ["", " ", ",", "^^", "=", "12", "-, -"])
def test_no_name(text: str) -> None:
    assert read_name(text) is None
    assert join_name(text, "ANN") is None


@pytest.mark.parametrize(
    ("columns", "groups"),
    [
        (("von der Leyden", "Åse"), (G("von der Leyden", "Åse"),)),
        (("García López", "José Luis"), (G("García López", "José Luis"),)),
        (("Brown Jr", "Lee"), (G("Brown", "Lee", "", "Jr"),)),
        (("Brown", "Lee", "Q", "III"), (G("Brown", "Lee", "Q", "III"),)),
        (("Wang 王", "Xiaoming 小明"), (G("Wang", "Xiaoming"), G("王", "小明"))),
        (("Sukarno", ""), (G("Sukarno"),)),
    ],
)
def test_columns(columns: tuple[str, ...], groups: tuple[G, ...]) -> None:
    name = join_name(*columns)
    assert name is not None
    assert name.groups == groups


@given(st.text(max_size=60))
def test_any_text_is_a_name_or_none(text: str) -> None:
    name = read_name(text)
    assert name is None or all(any(sign.isalpha() for sign in group.family) for group in name.groups)
