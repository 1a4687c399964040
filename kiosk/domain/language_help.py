"""The notice that help with the language is free, in the languages most spoken in the US."""

from msgspec import Struct


class HelpNotice(Struct, frozen=True):
    """The notice in one language.

    Attributes:
        code: Of the language, with its script where that matters.
        own_name: In its own script.
        words: That help is free, and whom to ask.
        family: The font that has its letters, or nothing where the usual one has them.
        right_to_left: Whether its lines begin at the right.
        reviewed: Whether somebody who knows the language has checked the words.
    """

    code: str
    own_name: str
    words: str
    family: str = ""
    right_to_left: bool = False
    reviewed: bool = False


# Machine translations, to be checked by native readers before a clinic relies on them.
# Source: 45 CFR 92.11 (English and at least the 15 languages most spoken in the state).
HELP_NOTICES = (
    HelpNotice(
        "en", "English", "Free language help: ask the desk for an interpreter.", reviewed=True
    ),
    HelpNotice("es", "Español", "Ayuda gratis con el idioma: pida un intérprete en recepción."),
    HelpNotice("zh-Hans", "简体中文", "免费语言协助:请向前台要求口译员。", "Noto Sans CJK SC"),
    HelpNotice("zh-Hant", "繁體中文", "免費語言協助:請向櫃檯要求口譯員。", "Noto Sans CJK TC"),
    HelpNotice("tl", "Tagalog", "Libreng tulong sa wika: humingi ng tagasalin sa front desk."),
    HelpNotice(
        "vi",
        "Tiếng Việt",
        "Trợ giúp ngôn ngữ miễn phí: hãy hỏi thông dịch viên tại quầy.",
        "Noto Sans",
    ),
    HelpNotice(
        "ar",
        "العربية",
        "مساعدة لغوية مجانية: اطلبوا مترجمًا من مكتب الاستقبال.",
        "Noto Sans Arabic",
        right_to_left=True,
    ),
    HelpNotice(
        "fr", "Français", "Aide linguistique gratuite : demandez un interprète à l’accueil."
    ),
    HelpNotice(
        "ko", "한국어", "무료 언어 지원: 안내 데스크에 통역사를 요청하세요.", "Noto Sans CJK KR"
    ),
    HelpNotice("pt", "Português", "Ajuda gratuita com o idioma: peça um intérprete na recepção."),
    HelpNotice(
        "ru",
        "Русский",
        "Бесплатная языковая помощь: попросите переводчика на стойке.",
        "Noto Sans",
    ),
    HelpNotice("ht", "Kreyòl ayisyen", "Èd gratis ak lang: mande biwo a yon entèprèt."),
    HelpNotice("de", "Deutsch", "Kostenlose Sprachhilfe: Fragen Sie am Empfang nach Dolmetschern."),
    HelpNotice(
        "hi",
        "हिन्दी",
        "मुफ्त भाषा मदद: डेस्क पर दुभाषिया माँगें।",
        "Noto Sans Devanagari",
    ),
    HelpNotice("pl", "Polski", "Bezpłatna pomoc językowa: poproś w recepcji o tłumacza."),
    HelpNotice(
        "it", "Italiano", "Aiuto linguistico gratuito: chieda un interprete alla reception."
    ),
    HelpNotice(
        "ja", "日本語", "無料の言語支援:受付で通訳をお申し付けください。", "Noto Sans CJK JP"
    ),
    HelpNotice(
        "fa",
        "فارسی",
        "کمک زبانی رایگان: از پذیرش مترجم بخواهید.",
        "Noto Sans Arabic",
        right_to_left=True,
    ),
    HelpNotice(
        "ur",
        "اردو",
        "زبان کی مفت مدد: استقبالیہ سے مترجم مانگیں۔",
        "Noto Sans Arabic",
        right_to_left=True,
    ),
)
