#pragma once

#include "core/exchange/sample_item.h"
#include "core/exchange/sample_school.h"
#include "core/photovoice/import.h"

namespace trellis::exchange {

/// The photos of the sample school, in batches that were added, told, released and sorted
/// together.
class SamplePhotos {
public:
    /// Draws and prepares every photo, on all cores.
    SamplePhotos(const SampleItem& file, const SampleMaking& making);

    struct Shot {
        SampleItem item;
        SampleItem batch;
        std::optional<Id<photovoice::Photo>> id; ///< once it is added
        photovoice::Readied readied;
    };
    /// The photos whose batch names that chapter under `occasion`: "added", "told", "released" or
    /// "sorted". In the order in which they were taken in.
    [[nodiscard]] std::vector<Shot*> of(const QString& occasion, const QString& chapter);

    /// Begins and ends the campaigns that name that chapter; the first brings the team's questions.
    void call(school::Edit& edit, const QString& chapter) const;
    /// Takes the photo in as the import does, under that label in the history.
    void add(school::School& school, Shot& shot, const QString& label) const;
    /// Writes its words and its story.
    static void tell(school::Edit& edit, const Shot& shot);
    /// Writes who can be recognised in it, their releases, and what is covered.
    static void release(school::Edit& edit, const Shot& shot);
    /// Every photographer so far takes part, and for the children a parent and they themselves said
    /// yes.
    static void agree(school::Edit& edit);
    /// Puts it under its theme.
    void sort(school::Edit& edit, const Shot& shot) const;

private:
    SampleItem m_file;
    std::vector<Shot> m_shots;
};

} // namespace trellis::exchange
