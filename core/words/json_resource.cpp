#include "core/words/json_resource.h"

#include <QFile>

#include <stdexcept>

namespace trellis {

QJsonDocument jsonResource(const QString& path) {
    QFile file(path);
    QJsonParseError error;
    if (file.open(QIODevice::ReadOnly))
        if (QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error); !json.isNull())
            return json;
    throw std::logic_error("a data file is missing from the program: " + path.toStdString());
}

} // namespace trellis
