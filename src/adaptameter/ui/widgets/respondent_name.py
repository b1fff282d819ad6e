"""What somebody who answers alone is called on this computer."""

from PySide6.QtCore import QCoreApplication

from adaptameter.domain.respondent import Group, Respondent
from adaptameter.wording.phrases import isolated


def called(one: Respondent) -> str:
    """The name, or what stands for it: “Member 3”, “Staff member 4”."""
    if one.name:
        return isolated(one.name)
    if one.group is Group.STAFF:
        return QCoreApplication.translate("Respondent", "Staff member {number}").format(number=one.number)
    return QCoreApplication.translate("Respondent", "Member {number}").format(number=one.number)
