"""German or English: installs the translations and Qt's own, and sets the default locale,
from which every word and number takes its language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leaddesk import paths

LANGUAGES = ("de", "en")


def system_language() -> str:
    """'de' where the system speaks German first, else 'en'."""
    wanted = QLocale.system().uiLanguages()
    return "de" if wanted and wanted[0].startswith("de") else "en"


def use(app: QCoreApplication, code: str) -> None:
    """Speak 'de' or 'en' from now on. What is already on screen keeps its words: the window
    builds itself anew. A missing .qm leaves the English source words."""
    # By name: to list all children makes PySide load every class, 7 ms of a start.
    for stem in ("qtbase", "leaddesk"):
        while (old := app.findChild(QTranslator, f"language_{stem}")) is not None:
            app.removeTranslator(old)
            old.setParent(None)
    QLocale.setDefault(QLocale("de_DE" if code == "de" else "en_GB"))
    ours = str(paths.resources() / "i18n")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for stem, folder in (("qtbase", qts), ("leaddesk", ours)):
        translator = QTranslator(app)
        translator.setObjectName(f"language_{stem}")
        if translator.load(f"{stem}_{code}.qm", folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
