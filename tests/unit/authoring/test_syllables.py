"""Syllables of words, against a list made by hand: one hyphen between two syllables, as a dictionary writes them."""

from __future__ import annotations

import pytest

from kiosk.authoring.syllables import counter, english, spanish

ENGLISH = """
spine bone disc nerve pain back sur-ger-y sur-geon mus-cle tis-sue hos-pi-tal med-i-cine an-es-the-sia in-fec-tion e-mer-gen-cy
blad-der bow-el ro-bot mi-cro-scope ver-te-bra re-cov-er-y weak-ness numb-ness the cut scan x-ray health-y a-bout o-pen
o-ther to-geth-er man-y can-al mod-el a-bove tri-al walk lift drive sleep
"""

SPANISH = """
co-lum-na ver-te-bral ci-ru-gí-a ci-ru-ja-no ci-ru-ja-na hue-so hue-sos dis-co dis-cos her-nia ner-vio ner-vios mé-du-la es-pal-da
do-lor pier-na pier-nas bra-zo bra-zos mús-cu-lo mús-cu-los te-ji-do pe-que-ño pe-que-ña cor-te he-ri-da in-fec-ción san-gre san-gra-do
hos-pi-tal mé-di-co mé-di-ca me-di-ca-men-to me-di-ci-na a-nes-te-sia es-te-no-sis ca-nal ca-mi-nar ca-mi-na-ta sen-tar-se
le-van-tar-se ma-ne-jar dor-mir des-can-so re-cu-pe-ra-ción ra-yos i-ma-gen i-má-ge-nes ro-bot na-ve-ga-ción mi-cros-co-pio
en-dos-co-pio cá-ma-ra tor-ni-llo tor-ni-llos va-ri-lla fu-sión vér-te-bra vér-te-bras ce-men-to frac-tu-ra tu-mor fie-bre de-bi-li-dad
hor-mi-gue-o en-tu-me-ci-mien-to ve-ji-ga in-tes-ti-no e-mer-gen-cia lla-me lle-ve ha-ga ha-ble pre-gun-te us-ted e-qui-po quí-mi-co
quie-re qui-zá quin-ce gue-rra guí-a a-güe-ro ver-güen-za pin-güi-no dí-a dí-as ha-cí-a to-da-ví-a e-ner-gí-a rí-o frí-o tí-a a-ún
ba-úl ra-íz o-ír pa-ís ma-íz re-ír ca-í-da le-í-do o-í-do le-er cre-er po-e-ta te-a-tro a-é-re-o re-al i-de-a ca-os o-a-sis hé-ro-e
lí-ne-a ó-se-o ó-se-a ai-re cau-sa pei-ne reu-ma reu-nión boi-na via-je cie-lo miem-bro vio-len-to ciu-dad viu-da cui-da-do cui-da
rui-do muy hoy rey ley es-toy bien tam-bién des-pués sie-te nue-ve on-ce do-ce tre-ce vein-te trein-ta cien mil a-ño a-ños me-ses
se-ma-na se-ma-nas ho-ra ho-ras mi-nu-tos rie-go ries-go ries-gos be-ne-fi-cio o-tro o-tra o-tras op-ción op-cio-nes ma-ne-ra for-ma
es-tu-dio es-tu-dios prue-ba prue-bas re-sul-ta-do a-ho-ra al-co-hol ve-hí-cu-lo bú-ho za-na-ho-ria a-hí hí-ga-do ha-cer
hier-ba hie-lo ya yo ye-so ma-yo a-yu-da yer-no in-yec-ción ra-ya y e o u el la los las un u-na de del por pa-ra con sin so-bre en-tre
has-ta des-de ci-ga-rro fu-mar dia-be-tes o-be-si-dad pe-so ac-ti-vi-dad fi-sio-te-ra-pia ra-dio-gra-fí-a re-so-nan-cia to-mo-gra-fí-a
ex-plo-ra-ción trans-por-te ins-tru-men-to cons-truir ins-ti-tu-ción pers-pec-ti-va ads-cri-to
"""


@pytest.mark.parametrize("word", ENGLISH.split())
def test_english_words(word: str) -> None:
    if word == "x-ray":
        assert english(word) == 2
        return
    assert english(word.replace("-", "")) == word.count("-") + 1


@pytest.mark.parametrize("word", SPANISH.split())
def test_spanish_words(word: str) -> None:
    assert spanish(word.replace("-", "")) == word.count("-") + 1


def test_the_spanish_list_is_as_long_as_the_standard_asks() -> None:
    """H-18: at least 200 words."""
    assert len(set(SPANISH.split())) >= 200


@pytest.mark.parametrize("word", ["kyphoplasty", "foraminotomy", "zzyzx"])
def test_a_word_that_the_dictionary_lacks_has_at_least_one(word: str) -> None:
    assert english(word) >= 1


@pytest.mark.parametrize(
    ("word", "syllables"), [("MRI", 3), ("CT", 2), ("surgeon's", 2), ("patients\u2019", 2), ("ANESTHESIA", 4), ("a", 1)]
)
def test_initials_and_possessives(word: str, syllables: int) -> None:
    assert english(word) == syllables


def test_capital_letters_and_regions_change_nothing() -> None:
    assert (english("SURGERY"), spanish("CIRUG\u00cdA")) == (3, 4)
    assert counter("es-MX") is spanish
    assert counter("ar") is None
