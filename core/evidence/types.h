#pragma once

#include <QString>
#include <QUuid>

namespace trellis::evidence {

/// One thing of any step, named by what it is and its id: how steps speak of each other without
/// knowing each other.
struct Thing {
    QString kind; ///< as in the search ("photo", "note", "growth_move"), or "say": a matrix cell
    QUuid id;
    bool operator==(const Thing&) const = default;
};

/// A thing as a person knows it.
struct NamedThing {
    Thing thing;
    Thing opens;   ///< what a page shows for it: the photo of an answer; most are themselves
    QString name;  ///< its title, or the words that it holds; empty when it has neither
    QString where; ///< what it belongs to: an answer's photo, a cell's decision; empty for none
    QString group; ///< the constituency's id for a cell of the matrix; else empty
    bool operator==(const NamedThing&) const = default;
};

} // namespace trellis::evidence
