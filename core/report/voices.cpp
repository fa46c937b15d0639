#include "core/report/voices.h"

#include "core/analysis/store.h"
#include "core/photovoice/library.h"
#include "core/photovoice/store.h"
#include "core/power/proof.h"
#include "core/power/store.h"

namespace trellis::report {

std::map<Group, int> evidenceByGroup(const school::Reader& reader) {
    std::map<Group, int> pieces = photovoice::photosByGroup(photovoice::readAlbum(reader));
    for (const analysis::Meeting& meeting : analysis::meetings(reader))
        for (const analysis::MeetingNote& note : meeting.notes)
            if (note.constituency)
                ++pieces[vocabulary::groupOf(*note.constituency)];
    for (const power::SayOf& say : power::provenSay(power::readMap(reader)))
        if (const auto* group = std::get_if<Constituency>(&say.whom))
            ++pieces[vocabulary::groupOf(*group)];
    return pieces;
}

} // namespace trellis::report
