"""The words by which articles and pages mark the day they appeared, by language; no grammar.

`PUBLISHED` stands before the day of a first appearance, `UPDATED` before that of a later change; `WITH_COLON` are
labels only before a colon. Lower case.
"""

from __future__ import annotations

PUBLISHED = (
    # English
    "first published", "originally published", "published online", "date published", "publication date",
    "published",
    "originally posted", "date posted", "posted", "release date", "for immediate release", "for release",
    "issue date", "uploaded", "article was published",
    "article was first published", "article was originally published", "story was first published",
    "story was originally published", "article appears in print", "article appeared in print",
    # Germanic
    "veröffentlicht", "erstveröffentlichung", "erschienen", "publiziert", "gepubliceerd", "geplaatst",
    "publicerad", "publicerat", "udgivet", "publiceret", "offentliggjort", "publisert", "birt",
    # Romance
    "publié", "publiée", "paru", "parue", "mis en ligne", "fecha de publicación", "publicado", "publicada",
    "data de publicação", "pubblicato", "data di pubblicazione", "publicat", "data publicării",
    # Slavic and Baltic
    "opublikowano", "data publikacji", "data dodania", "publikováno", "zveřejněno", "vydáno",
    "publikované", "objavljeno",
    "objavljen", "опубликовано", "дата публикации", "опубліковано", "публикувано", "објављено", "publikuota",
    "publicēts",
    # Others of Europe
    "julkaistu", "avaldatud", "megjelent", "közzétéve", "yayınlanma tarihi", "yayınlanma",
    "yayın tarihi", "yayınlandı",
    "giriş", "δημοσιεύτηκε", "δημοσιεύθηκε", "δημοσίευση", "argitaratua",
    # Asia
    "تاريخ النشر", "نشر في", "نُشر في", "نشرت في", "تاریخ انتشار", "פורסם", "प्रकाशित", "প্রকাশিত",
    "发布时间", "发布日期", "发布于",
    "发表于", "发表时间", "發布時間", "發佈時間", "發布", "發佈", "发布", "公開日時", "公開日", "公開",
    "掲載日", "掲載", "配信", "投稿日", "입력", "등록",
    "게시일", "발행일", "diterbitkan", "dipublikasikan", "ngày đăng", "đăng ngày", "xuất bản", "เผยแพร่",
)

UPDATED = (
    "last updated", "updated", "last modified", "modified", "last revised", "revised", "corrected",
    "zuletzt aktualisiert", "aktualisiert", "letzte änderung", "laatst bijgewerkt", "bijgewerkt",
    "laatst gewijzigd", "gewijzigd", "uppdaterad", "senast uppdaterad", "opdateret", "oppdatert",
    "sist oppdatert",
    "dernière mise à jour", "mis à jour", "mise à jour", "modifié", "actualisé", "última actualización",
    "actualizado",
    "actualizada", "última atualização", "atualizado", "atualizada", "ultimo aggiornamento",
    "aggiornato", "actualizat",
    "ostatnia aktualizacja", "zaktualizowano", "aktualizacja", "aktualizováno", "обновлено",
    "последнее обновление",
    "оновлено", "ажурирано", "päivitetty", "frissítve", "frissült", "son güncelleme", "güncellenme",
    "güncelleme",
    "ενημερώθηκε", "τελευταία ενημέρωση", "آخر تحديث", "עודכן", "更新时间", "更新於", "更新于",
    "更新日時", "更新日", "最終更新",
    "更新", "수정", "업데이트", "diperbarui", "cập nhật",
)

WITH_COLON = ("date", "dated", "datum", "fecha", "data", "дата", "stand", "created", "released", "issued", "filed")
