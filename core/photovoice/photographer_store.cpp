#include "core/photovoice/album_parts.h"
#include "core/photovoice/store.h"

namespace trellis::photovoice {

using school::Edit;
using school::Query;
using school::Reader;

void readPhotographers(const Reader& reader, Album& album) {
    Query row = reader.query("SELECT id, constituency, credit, minor, credit_style, consent, "
                             "parent_permission, assent FROM photographer "
                             "ORDER BY constituency, credit, id");
    while (row.next())
        album.photographers.push_back({
            row.id<Photographer>(0),
            vocabulary::fromId<Constituency>(row.text(1)),
            row.text(2),
            row.yes(3),
            vocabulary::fromId<CreditStyle>(row.text(4)),
            vocabulary::fromId<Agreement>(row.text(5)),
            vocabulary::fromId<Agreement>(row.text(6)),
            vocabulary::fromId<Agreement>(row.text(7)),
        });
    for (Photo& photo : album.photos)
        if (const Photographer* by = photographerOf(album, photo))
            photo.participation = participationOf(*by);
}

void put(Edit& edit, const Photographer& photographer) {
    edit.query("INSERT INTO photographer (id, constituency, credit, minor, credit_style, consent, "
               "parent_permission, assent) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET constituency = excluded.constituency, "
               "credit = excluded.credit, minor = excluded.minor, "
               "credit_style = excluded.credit_style, consent = excluded.consent, "
               "parent_permission = excluded.parent_permission, assent = excluded.assent")
        .with(
            photographer.id,
            vocabulary::id(photographer.constituency),
            photographer.credit,
            photographer.minor,
            vocabulary::id(photographer.creditStyle),
            vocabulary::id(photographer.consent),
            vocabulary::id(photographer.parentPermission),
            vocabulary::id(photographer.assent)
        )
        .run();
}

Id<Photographer>
photographerNamed(Edit& edit, Constituency constituency, const QString& credit, bool minor) {
    {
        // Without a name it may be another person of the role, who has not been asked.
        Query row = edit.query("SELECT id FROM photographer WHERE constituency = ? AND credit = ? "
                               "AND (credit <> '' OR (consent = 'open' AND "
                               "parent_permission = 'open' AND assent = 'open')) "
                               "ORDER BY consent <> 'open', id");
        row.with(vocabulary::id(constituency), credit);
        if (row.next())
            return row.id<Photographer>(0);
    }
    Photographer photographer;
    photographer.constituency = constituency;
    photographer.credit = credit;
    photographer.minor = minor;
    put(edit, photographer);
    return photographer.id;
}

Id<Photographer> roleThatAgreed(Edit& edit, Constituency constituency, bool minor) {
    {
        Query row = edit.query("SELECT id FROM photographer WHERE constituency = ? AND credit = '' "
                               "AND minor = ? AND consent = 'yes' "
                               "AND (NOT minor OR (parent_permission = 'yes' AND assent = 'yes'))");
        row.with(vocabulary::id(constituency), minor);
        if (row.next())
            return row.id<Photographer>(0);
    }
    Photographer photographer;
    photographer.constituency = constituency;
    photographer.minor = minor;
    put(edit, photographer);
    noteAgreement(edit, photographer.id);
    return photographer.id;
}

void noteAgreement(Edit& edit, Id<Photographer> photographer) {
    edit.query("UPDATE photographer SET "
               "consent = CASE consent WHEN 'open' THEN 'yes' ELSE consent END, "
               "parent_permission = CASE WHEN minor AND parent_permission = 'open' THEN 'yes' "
               "ELSE parent_permission END, "
               "assent = CASE WHEN minor AND assent = 'open' THEN 'yes' ELSE assent END "
               "WHERE id = ?")
        .with(photographer)
        .run();
}

} // namespace trellis::photovoice
