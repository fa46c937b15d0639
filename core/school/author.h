#pragma once

#include <QString>

namespace trellis::school {

/// Who makes an edit, as the history shows it: a role or a name, and a constituency id or nothing.
struct Author {
    QString name;         ///< "Principal", "Ms. Tran", "Whole team, at the projector"
    QString constituency; ///< id from the vocabulary ("teacher"), empty when unknown
    bool operator==(const Author&) const = default;
};

} // namespace trellis::school
