#pragma once

#include "core/school/id.h"
#include "core/words/language.h"
#include "core/words/vocabulary.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>

#include <optional>
#include <vector>

namespace trellis::exchange {

/// The sample school's days, counted from today: its seventh week is always this one, and nothing
/// in it is past before anybody has read it.
class SampleCalendar {
public:
    explicit SampleCalendar(QDate today) : m_today(today) {}
    /// So many school days from today: weekends do not count. Today itself, or the Friday before.
    [[nodiscard]] QDate schoolDay(int days) const;
    /// "-6 16:10": that hour, here, of a school day.
    [[nodiscard]] QDateTime moment(const QString& written) const;
    /// "06+1": the last day of June after next June.
    [[nodiscard]] QDate monthEnd(const QString& written) const;
    /// The Monday on which a course in its seventh week began.
    [[nodiscard]] QDate courseStart() const;
    /// "2025–26".
    [[nodiscard]] QString schoolYear() const;
    /// The half of the school year: "fall" or "spring".
    [[nodiscard]] QString season() const;

private:
    QDate m_today;
};

/// In which language the sample is told, and when.
struct SampleSetting {
    Language language;
    SampleCalendar calendar;
};

/// One object of the sample's data. Throws std::logic_error for what the data lacks: a mistake in
/// the build, which a test finds.
class SampleItem {
public:
    SampleItem(QJsonObject object, const SampleSetting& setting)
        : m_object(std::move(object)),
          m_setting(setting) {}

    [[nodiscard]] const SampleSetting& setting() const { return m_setting; }
    [[nodiscard]] bool has(const QString& name) const { return m_object.contains(name); }
    /// A plain word, such as a key; empty when it is not there.
    [[nodiscard]] QString word(const QString& name) const;
    /// What stands there in the sample's language; empty when it is not there.
    [[nodiscard]] QString text(const QString& name) const;
    [[nodiscard]] std::optional<int> number(const QString& name) const;
    [[nodiscard]] bool yes(const QString& name, bool otherwise = false) const;
    /// A school day; not valid when it is not there.
    [[nodiscard]] QDate day(const QString& name) const;
    /// Four shares of a picture; a null rectangle when they are not there.
    [[nodiscard]] QRectF area(const QString& name) const;
    [[nodiscard]] QStringList words(const QString& name) const;
    [[nodiscard]] std::vector<SampleItem> items(const QString& name) const;
    /// The items of a list that belong to the chapter.
    [[nodiscard]] std::vector<SampleItem>
    itemsOf(const QString& list, const QString& chapter) const;
    [[nodiscard]] SampleItem item(const QString& name) const;
    /// The names of its members.
    [[nodiscard]] QStringList names() const { return m_object.keys(); }
    [[nodiscard]] QJsonArray array(const QString& name) const;

    template <class Enum>
    [[nodiscard]] std::optional<Enum> maybe(const QString& name) const {
        return has(name) ? std::optional(vocabulary::fromId<Enum>(word(name))) : std::nullopt;
    }
    template <class Enum>
    [[nodiscard]] Enum as(const QString& name, Enum otherwise) const {
        return maybe<Enum>(name).value_or(otherwise);
    }

private:
    QJsonObject m_object;
    const SampleSetting& m_setting;
};

/// A file of the sample's data: "power" is resources/sample/power.json.
[[nodiscard]] SampleItem sampleFile(const QString& name, const SampleSetting& setting);

/// The id of the thing with this key: the same in every sample school, so that the data can name
/// things before they are there.
template <class Thing>
[[nodiscard]] Id<Thing> sampleId(const QString& kind, const QString& key) {
    static const QUuid sample = QUuid::createUuidV5(QUuid(), QByteArray("the sample school"));
    return Id<Thing>::derived(sample, (kind + QLatin1Char(' ') + key).toUtf8());
}

} // namespace trellis::exchange
