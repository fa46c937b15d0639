#include "ui/shell/cloud_folder.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {

std::optional<QString> cloudServiceOf(const QString& path) {
    struct Mark {
        QString folderBeginsWith;
        QString service;
    };
    const std::array marks{
        Mark{u"dropbox"_s, u"Dropbox"_s},
        Mark{u"onedrive"_s, u"OneDrive"_s},
        Mark{u"icloud"_s, u"iCloud Drive"_s},
        Mark{u"com~apple~clouddocs"_s, u"iCloud Drive"_s},
        Mark{u"google drive"_s, u"Google Drive"_s},
        Mark{u"googledrive"_s, u"Google Drive"_s},
        Mark{u"my drive"_s, u"Google Drive"_s},
    };
    QStringList folders = QString(path).replace(u'\\', u'/').toLower().split(u'/');
    folders.removeLast();
    for (const QString& folder : std::as_const(folders))
        for (const Mark& mark : marks)
            if (folder.startsWith(mark.folderBeginsWith))
                return mark.service;
    return std::nullopt;
}

} // namespace trellis::ui
