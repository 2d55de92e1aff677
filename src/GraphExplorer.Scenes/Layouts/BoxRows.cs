using System.Numerics;
using System.Runtime.Intrinsics;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>Boxes side by side in memory, so that eight at a time are asked whether they are near another. It may name one too many, never one too few.</summary>
internal sealed class BoxRows
{
    private const float Slack = 0.05f;
    private readonly float[] left;
    private readonly float[] top;
    private readonly float[] right;
    private readonly float[] bottom;

    /// <summary>That many boxes, each nowhere as yet.</summary>
    public BoxRows(int count)
    {
        var padded = (count + 7) & ~7;
        left = new float[padded];
        top = new float[padded];
        right = new float[padded];
        bottom = new float[padded];
        Array.Fill(left, float.MaxValue);
    }

    /// <summary>Puts a box down.</summary>
    public void Set(int index, double fromX, double fromY, double toX, double toY)
    {
        left[index] = (float)fromX - Slack;
        top[index] = (float)fromY - Slack;
        right[index] = (float)toX + Slack;
        bottom[index] = (float)toY + Slack;
    }

    /// <summary>Puts a box down with a margin around it.</summary>
    public void Set(int index, in Box box, double margin) => Set(
        index,
        box.X - box.HalfWidth - margin,
        box.Y - box.HalfHeight - margin,
        box.X + box.HalfWidth + margin,
        box.Y + box.HalfHeight + margin);

    /// <summary>Fills in the boxes that touch box <paramref name="index"/> of <paramref name="others"/>, in order, and says how many.</summary>
    public int Near(BoxRows others, int index, Span<int> found) =>
        Near(others.left[index], others.top[index], others.right[index], others.bottom[index], found);

    /// <summary>Fills in the boxes that touch a box grown by a margin, in order, and says how many.</summary>
    public int Near(in Box box, double margin, Span<int> found) => Near(
        (float)(box.X - box.HalfWidth - margin) - Slack,
        (float)(box.Y - box.HalfHeight - margin) - Slack,
        (float)(box.X + box.HalfWidth + margin) + Slack,
        (float)(box.Y + box.HalfHeight + margin) + Slack,
        found);

    private int Near(float fromX, float fromY, float toX, float toY, Span<int> found)
    {
        var l = Vector256.Create(fromX);
        var t = Vector256.Create(fromY);
        var r = Vector256.Create(toX);
        var b = Vector256.Create(toY);
        var count = 0;
        for (var i = 0; i < left.Length; i += 8)
        {
            var near = Vector256.LessThanOrEqual(Vector256.Create(left, i), r)
                & Vector256.GreaterThanOrEqual(Vector256.Create(right, i), l)
                & Vector256.LessThanOrEqual(Vector256.Create(top, i), b)
                & Vector256.GreaterThanOrEqual(Vector256.Create(bottom, i), t);
            for (var bits = near.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                found[count++] = i + BitOperations.TrailingZeroCount(bits);
            }
        }

        return count;
    }
}
