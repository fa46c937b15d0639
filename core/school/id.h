#pragma once

#include <QByteArray>
#include <QUuid>

#include <compare>

namespace trellis {

/// The name of one thing in the school file: a UUID that knows what it names.
/// There is no empty Id; absence is std::optional<Id<Thing>>.
template <class Thing>
class Id {
public:
    explicit Id(QUuid value) : m_value(value) {}

    static Id create() { return Id(QUuid::createUuid()); }
    /// The same parts always give the same Id, so that two copies of a file agree on it.
    static Id derived(QUuid space, const QByteArray& parts) {
        return Id(QUuid::createUuidV5(space, parts));
    }
    static Id fromBytes(const QByteArray& sixteenBytes) {
        return Id(QUuid::fromRfc4122(sixteenBytes));
    }

    [[nodiscard]] QUuid uuid() const { return m_value; }
    [[nodiscard]] QByteArray bytes() const { return m_value.toRfc4122(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_value == b.m_value; }
    friend auto operator<=>(const Id& a, const Id& b) {
        return a.m_value < b.m_value   ? std::strong_ordering::less
               : b.m_value < a.m_value ? std::strong_ordering::greater
                                       : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

} // namespace trellis
