// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/painted.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace plandeck {
namespace {

/// Draws nothing and writes down the text. Who paints is told by the paint event on its way.
class Listener final : public QObject, public QPaintEngine
{
public:
    explicit Listener(QWidget &window)
        : QPaintEngine(AllFeatures)
        , m_window(window)
    {
    }

    const QList<Painted> &heard() const { return m_heard; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType())
            m_painting = static_cast<QWidget *>(object);
        return false;
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &state) override
    {
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    Type type() const override { return User; }

    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        if (!m_painting || item.text().trimmed().isEmpty())
            return;
        const QRectF box(position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QPointF origin = m_painting->mapTo(&m_window, QPoint());
        const QRectF place = m_transform.mapRect(box);
        const QRectF seen =
            painter()->hasClipping() ? m_transform.map(painter()->clipPath() & boxPath(box)).boundingRect() : place;
        m_heard.append({m_painting, item.text(), place.translated(-origin), seen.translated(-origin), item.font(),
                        painter()->pen().color()});
    }

private:
    static QPainterPath boxPath(const QRectF &box)
    {
        QPainterPath path;
        path.addRect(box);
        return path;
    }

    QWidget &m_window;
    QWidget *m_painting = nullptr;
    QTransform m_transform;
    QList<Painted> m_heard;
};

/// As large and as fine as the window, without a pixel.
class Ear final : public QPaintDevice
{
public:
    Ear(const QWidget &window, Listener &listener)
        : m_window(window)
        , m_listener(listener)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_listener; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_window.width();
        case PdmHeight: return m_window.height();
        case PdmWidthMM: return m_window.widthMM();
        case PdmHeightMM: return m_window.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_window.logicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0x10000; // colours
        }
    }

private:
    const QWidget &m_window;
    Listener &m_listener;
};

} // namespace

QList<Painted> paintedBy(QWidget &window)
{
    Listener listener(window);
    Ear ear(window, listener);
    qApp->installEventFilter(&listener);
    window.render(&ear);
    qApp->removeEventFilter(&listener);
    return listener.heard();
}

} // namespace plandeck
