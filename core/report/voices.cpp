#include "core/report/voices.h"

#include "core/analysis/store.h"
#include "core/photovoice/library.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"

namespace trellis::report {

std::map<Group, int> evidenceByGroup(const school::Reader& reader) {
    std::map<Group, int> pieces = photovoice::photosByGroup(photovoice::readAlbum(reader));
    for (const analysis::Meeting& meeting : analysis::meetings(reader))
        for (const analysis::MeetingNote& note : meeting.notes)
            if (note.constituency)
                ++pieces[vocabulary::groupOf(*note.constituency)];
    for (const auto& [key, words] : power::readMap(reader).evidence)
        ++pieces[vocabulary::groupOf(key.constituency)];
    return pieces;
}

} // namespace trellis::report
