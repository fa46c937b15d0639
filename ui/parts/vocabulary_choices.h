#pragma once

#include "core/words/vocabulary.h"
#include "ui/parts/choice_fields.h"

namespace trellis::ui {

/// The words of an enumeration to choose from; `none` adds a choice for no value.
template <class Enum>
[[nodiscard]] QList<ChoiceField::Choice> choicesOf(Language language, const QString& none = {}) {
    QList<ChoiceField::Choice> choices;
    if (!none.isEmpty())
        choices.append({{}, none, {}, {}});
    for (int i = 0; i < vocabulary::count<Enum>(); ++i) {
        const auto value = static_cast<Enum>(i);
        choices.append(
            {vocabulary::id(value),
             vocabulary::label(value, language),
             {},
             vocabulary::definition(value, language)}
        );
    }
    return choices;
}

template <class Enum>
[[nodiscard]] QString idOrNone(std::optional<Enum> value) {
    return value ? vocabulary::id(*value) : QString();
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromIdOrNone(const QString& id) {
    return id.isEmpty() ? std::nullopt : std::optional(vocabulary::fromId<Enum>(id));
}

} // namespace trellis::ui
