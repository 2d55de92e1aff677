namespace GraphExplorer.Scenes.Geometry;

/// <summary>The line of a tie: straight, a quadratic curve of a fan, or the cubic loop of a tie to itself. Flat, so that a layout can keep thousands in an array.</summary>
public readonly struct EdgePath
{
    /// <summary>How far a line keeps from the plates at its ends, px.</summary>
    public const double Gap = 3;

    /// <summary>How far apart the middles of parallel ties are, px.</summary>
    public const double FanStep = 24;

    private const double PortShare = 0.42;
    private const double PortLimit = 9;
    private const double LoopRadius = 22;
    private const double LoopFoot = 14;

    private EdgePath(PathShape shape, Point start, Point control, Point control2, Point end, Point direction)
    {
        Shape = shape;
        Start = start;
        Control = control;
        Control2 = control2;
        End = end;
        Direction = direction;
    }

    /// <summary>Straight, curved or a loop.</summary>
    public PathShape Shape { get; }

    /// <summary>Where the line begins, <see cref="Gap"/> outside the first plate.</summary>
    public Point Start { get; }

    /// <summary>The control point of a curve, the first one of a loop; unused on a straight line.</summary>
    public Point Control { get; }

    /// <summary>The second control point of a loop.</summary>
    public Point Control2 { get; }

    /// <summary>Where the line, or the tip of its arrowhead, ends.</summary>
    public Point End { get; }

    /// <summary>The unit direction from the first plate's middle to the second's; (1, 0) where they coincide.</summary>
    public Point Direction { get; }

    /// <summary>The line between two plates.</summary>
    /// <param name="from">The first end.</param>
    /// <param name="to">The second end.</param>
    /// <param name="aside">How far the middle of the curve is put aside, px, to the right-hand side (y down: clockwise) of the way from the first to the second; 0 is straight.</param>
    public static EdgePath Between(in Outline from, in Outline to, double aside)
    {
        var dx = to.X - from.X;
        var dy = to.Y - from.Y;
        var distance = Math.Sqrt((dx * dx) + (dy * dy));
        var way = distance < 1e-9 ? new Point(1, 0) : new Point(dx / distance, dy / distance);
        return aside == 0 ? Straight(from, to, way, distance) : Curve(from, to, way, aside);
    }

    /// <summary>The loop of a tie to itself, round the plate's top right corner.</summary>
    /// <param name="plate">Both ends.</param>
    /// <param name="wider">How much wider its radius is than the first loop's 22 px.</param>
    public static EdgePath Loop(in Outline plate, double wider)
    {
        var footX = (plate.Width / 2) - Math.Min(LoopFoot, plate.Width / 4);
        var footY = Math.Min(LoopFoot, plate.Height / 4) - (plate.Height / 2);
        var start = new Point(plate.X + footX, plate.Y - plate.Exit(footX, 0, 0, -1, Gap));
        var end = new Point(plate.X + plate.Exit(0, footY, 1, 0, Gap), plate.Y + footY);
        // a cubic whose legs are 8/3 of the radius passes its middle one radius aside
        var leg = (LoopRadius + wider) * 8 / 3;
        return new EdgePath(PathShape.Loop, start, new(start.X, start.Y - leg), new(end.X + leg, end.Y), end, new(1, 0));
    }

    /// <summary>The line of a scene's edge.</summary>
    /// <param name="edge">Its fan is signed as seen from the node with the smaller index.</param>
    /// <param name="nodes">The scene's nodes.</param>
    public static EdgePath Of(SceneEdge edge, IReadOnlyList<SceneNode> nodes)
    {
        var from = OutlineOf(nodes[edge.From]);
        return edge.From == edge.To
            ? Loop(from, edge.Fan)
            : Between(from, OutlineOf(nodes[edge.To]), edge.From < edge.To ? edge.Fan : -edge.Fan);
    }

    /// <summary>The outline of a scene's node.</summary>
    public static Outline OutlineOf(SceneNode node) => new(node.Kind, node.X, node.Y, node.Width, node.Height);

    /// <summary>The point at <paramref name="t"/>, 0 at the start and 1 at the end.</summary>
    public Point PointAt(double t)
    {
        var u = 1 - t;
        return Shape switch
        {
            PathShape.Straight => new(Start.X + ((End.X - Start.X) * t), Start.Y + ((End.Y - Start.Y) * t)),
            PathShape.Curve => Sum(Start, u * u, Control, 2 * u * t, End, t * t),
            _ => Sum(Start, u * u * u, Control, 3 * u * u * t, Control2, 3 * u * t * t, End, t * t * t),
        };
    }

    /// <summary>The unit direction of the line at <paramref name="t"/>; <see cref="Direction"/> where the line has no length.</summary>
    public Point TangentAt(double t)
    {
        var u = 1 - t;
        var slope = Shape switch
        {
            PathShape.Straight => new Point(End.X - Start.X, End.Y - Start.Y),
            PathShape.Curve => Sum(Start, -u, Control, u - t, End, t),
            _ => Sum(Start, -u * u, Control, (u * u) - (2 * u * t), Control2, (2 * u * t) - (t * t), End, t * t),
        };
        var length = Math.Sqrt((slope.X * slope.X) + (slope.Y * slope.Y));
        return length < 1e-9 ? Direction : new Point(slope.X / length, slope.Y / length);
    }

    private static EdgePath Straight(in Outline from, in Outline to, Point way, double distance)
    {
        var first = from.Reach(way.X, way.Y, Gap);
        var second = to.Reach(-way.X, -way.Y, Gap);
        if (first + second > distance)
        {
            // plates that leave no room: both ends at the middle of what would be between them
            first = (distance + first - second) / 2;
            second = distance - first;
        }

        var start = new Point(from.X + (way.X * first), from.Y + (way.Y * first));
        var end = new Point(to.X - (way.X * second), to.Y - (way.Y * second));
        return new EdgePath(PathShape.Straight, start, default, default, end, way);
    }

    private static EdgePath Curve(in Outline from, in Outline to, Point way, double aside)
    {
        var port = Math.Clamp(PortShare * aside, -PortLimit, PortLimit);
        double px = -way.Y, py = way.X;
        var bend = (2 * aside) - port;
        var control = new Point(((from.X + to.X) / 2) + (px * bend), ((from.Y + to.Y) / 2) + (py * bend));
        var start = Leave(from, px * port, py * port, control);
        var end = Leave(to, px * port, py * port, control);
        return new EdgePath(PathShape.Curve, start, control, default, end, way);
    }

    /// <summary>Where the leg from a port (relative to the plate's middle) towards the control point leaves the plate; at most the control point.</summary>
    private static Point Leave(in Outline plate, double portX, double portY, Point control)
    {
        var dx = control.X - plate.X - portX;
        var dy = control.Y - plate.Y - portY;
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1e-9)
        {
            return control;
        }

        var way = Math.Min(length, plate.Exit(portX, portY, dx / length, dy / length, Gap));
        return new Point(plate.X + portX + (dx / length * way), plate.Y + portY + (dy / length * way));
    }

    private static Point Sum(Point a, double wa, Point b, double wb, Point c, double wc) =>
        new((a.X * wa) + (b.X * wb) + (c.X * wc), (a.Y * wa) + (b.Y * wb) + (c.Y * wc));

    private static Point Sum(Point a, double wa, Point b, double wb, Point c, double wc, Point d, double wd) =>
        new((a.X * wa) + (b.X * wb) + (c.X * wc) + (d.X * wd), (a.Y * wa) + (b.Y * wb) + (c.Y * wc) + (d.Y * wd));
}
