"""The wishes of each step and area, each with a controller of its own, made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from adaptameter.ui.doer import Doer

if TYPE_CHECKING:  # the first paint pays for none of them
    from adaptameter.ui.choices import Choices
    from adaptameter.ui.controllers.alone import AloneController
    from adaptameter.ui.controllers.comparing import ComparingController
    from adaptameter.ui.controllers.exports import ExportsController
    from adaptameter.ui.controllers.intake import IntakeController
    from adaptameter.ui.controllers.library import LibraryController
    from adaptameter.ui.controllers.meeting import MeetingController
    from adaptameter.ui.controllers.planning import PlanningController
    from adaptameter.ui.controllers.region import RegionController
    from adaptameter.ui.controllers.review import ReviewController
    from adaptameter.ui.controllers.signing import SigningController
    from adaptameter.ui.controllers.years import YearsController


class Controllers(Doer):
    """Hands out the controllers; they ask it, and it does, tells and repaints."""

    @cached_property
    def alone(self) -> "AloneController":
        """Answering alone."""
        from adaptameter.ui.controllers.alone import AloneController

        return AloneController(self, self)

    @cached_property
    def meeting(self) -> "MeetingController":
        """Agreeing."""
        from adaptameter.ui.controllers.meeting import MeetingController

        return MeetingController(self, self)

    @cached_property
    def review(self) -> "ReviewController":
        """Checking."""
        from adaptameter.ui.controllers.review import ReviewController

        return ReviewController(self, self)

    @cached_property
    def planning(self) -> "PlanningController":
        """Planning."""
        from adaptameter.ui.controllers.planning import PlanningController

        return PlanningController(self, self)

    @cached_property
    def signing(self) -> "SigningController":
        """Signing."""
        from adaptameter.ui.controllers.signing import SigningController

        return SigningController(self, self)

    @cached_property
    def years(self) -> "YearsController":
        """Looking back."""
        from adaptameter.ui.controllers.years import YearsController

        return YearsController(self, self)

    @cached_property
    def library(self) -> "LibraryController":
        """Looking through scorecards."""
        from adaptameter.ui.controllers.library import LibraryController

        return LibraryController(self, self)

    @cached_property
    def intake(self) -> "IntakeController":
        """Taking scorecards in."""
        from adaptameter.ui.controllers.intake import IntakeController

        made = IntakeController(self, self)
        made.ended.connect(self.library.look)
        return made

    @cached_property
    def comparing(self) -> "ComparingController":
        """Laying scorecards side by side, and over time."""
        from adaptameter.ui.controllers.comparing import ComparingController

        return ComparingController(self, self)

    @cached_property
    def region(self) -> "RegionController":
        """Reporting on many."""
        from adaptameter.ui.controllers.region import RegionController

        return RegionController(self, self)

    @cached_property
    def choices(self) -> "Choices":
        """What was chosen to be seen."""
        from adaptameter.ui.choices import Choices

        return Choices()

    @cached_property
    def exports(self) -> "ExportsController":
        """Saving what is seen."""
        from adaptameter.ui.controllers.exports import ExportsController

        return ExportsController(self, self)

    def stop_long_work(self) -> None:
        """Stop what is being taken in or counted, if anything is; what was taken in stays."""
        if "intake" in self.__dict__:
            self.intake.stop()
        if "comparing" in self.__dict__:
            self.comparing.stop()
