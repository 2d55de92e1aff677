using System.Runtime.InteropServices;
using SkiaSharp;

namespace GraphExplorer.Scenes.Export.Png;

/// <summary>
/// Takes what the packing of pixels gives, and makes it end where it is cancelled or the file cannot take more. A fault may not
/// pass through the library's own code, which would take the process with it, so it is kept until that is done.
/// </summary>
/// <param name="output">Stays open.</param>
/// <param name="cancel">Stops it, soon.</param>
internal sealed class StoppableOutput(Stream output, CancellationToken cancel) : SKAbstractManagedWStream
{
    private byte[] piece = [];
    private long written;
    private Exception? fault;

    /// <summary>Throws what ended it early.</summary>
    public void ThrowIfEnded()
    {
        if (fault is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
        }
    }

    /// <inheritdoc/>
    protected override bool OnWrite(IntPtr buffer, IntPtr size)
    {
        try
        {
            cancel.ThrowIfCancellationRequested();
            var length = checked((int)size);
            if (piece.Length < length)
            {
                piece = new byte[length];
            }

            Marshal.Copy(buffer, piece, 0, length);
            output.Write(piece, 0, length);
            written += length;
            return true;
        }
#pragma warning disable CA1031 // thrown again by ThrowIfEnded
        catch (Exception ended)
#pragma warning restore CA1031
        {
            fault ??= ended;
            return false;
        }
    }

    /// <inheritdoc/>
    protected override void OnFlush()
    {
    }

    /// <inheritdoc/>
    protected override IntPtr OnBytesWritten() => checked((IntPtr)written);
}
