"""How hard properties are tried: a few examples that are the same everywhere, or many new ones.

``HYPOTHESIS_PROFILE=search pytest tests/properties`` looks for what nobody has met yet.
"""

import os

from hypothesis import HealthCheck, Phase, settings

_TOO_SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]
settings.register_profile(
    "same", max_examples=40, derandomize=True, deadline=None, database=None, suppress_health_check=_TOO_SLOW
)
settings.register_profile("search", max_examples=600, deadline=None, database=None, suppress_health_check=_TOO_SLOW)
settings.register_profile("quick", settings.get_profile("same"), phases=[Phase.explicit, Phase.generate])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
