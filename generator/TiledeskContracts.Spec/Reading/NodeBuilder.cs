using System.Globalization;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Builds nodes of what a text reader meets, without recursion; keeps the limits and reports repeated keys.</summary>
/// <param name="problems">Where problems go.</param>
/// <param name="limits">The limits.</param>
internal sealed class NodeBuilder(ProblemList problems, ReadingLimits limits)
{
    private readonly Stack<NodeFrame> _open = new();
    private int _repeated;

    /// <summary>The outermost value, once it is finished.</summary>
    public SpecNode? Root { get; private set; }

    /// <summary>The innermost value still open, or null.</summary>
    public NodeFrame? Innermost => _open.Count > 0 ? _open.Peek() : null;

    /// <summary>Where the outermost of the bracketed values around the next value begins, or null.</summary>
    public SpecPosition? OutermostFlow =>
        _open.TakeWhile(static frame => frame.IsFlow).LastOrDefault()?.Position;

    /// <summary>How many values were read.</summary>
    public int Nodes { get; private set; }

    /// <summary>Whether a limit was passed; nothing more is taken then.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Begins a mapping or a list.</summary>
    public void Open(bool isMapping, bool isFlow, SpecPosition position, string? anchor = null)
    {
        if (Count(position))
        {
            if (_open.Count >= limits.Depth)
            {
                Stop(ReadingRules.TooDeep, position, Text(limits.Depth));
                return;
            }

            _open.Push(new NodeFrame(isMapping, isFlow, position, anchor));
        }
    }

    /// <summary>Ends the innermost mapping or list.</summary>
    /// <returns>What was finished.</returns>
    public BuiltNode Close()
    {
        var frame = _open.Pop();
        var built = frame.Finish(problems);
        Attach(built);
        return built;
    }

    /// <summary>Takes a single value.</summary>
    public BuiltNode Add(SpecScalar scalar)
    {
        var built = new BuiltNode(scalar, 0, 1);
        if (Count(scalar.Position))
        {
            Attach(built);
        }

        return built;
    }

    /// <summary>Takes a finished value once more.</summary>
    public void Repeat(BuiltNode built, string name, SpecPosition position)
    {
        _repeated = (int)Math.Min((long)_repeated + built.Size, int.MaxValue);
        if (_repeated > limits.RepeatedNodes)
        {
            Stop(ReadingRules.AliasBomb, position, name, Text(limits.RepeatedNodes));
        }
        else if (_open.Count + built.Height > limits.Depth)
        {
            Stop(ReadingRules.TooDeep, position, Text(limits.Depth));
        }
        else
        {
            Attach(built);
        }
    }

    /// <summary>Closes whatever is open, so that what was read is kept.</summary>
    public void CloseAll()
    {
        while (_open.Count > 0)
        {
            _ = Close();
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool Count(SpecPosition position)
    {
        if (!Stopped && ++Nodes > limits.Nodes)
        {
            Stop(ReadingRules.TooManyNodes, position, Text(limits.Nodes));
        }

        return !Stopped;
    }

    private void Stop(SpecRule rule, SpecPosition position, params string[] arguments)
    {
        Stopped = true;
        problems.Report(rule, position, arguments);
    }

    private void Attach(BuiltNode built)
    {
        if (_open.Count > 0)
        {
            _open.Peek().Add(built, problems);
        }
        else
        {
            Root ??= built.Node;
        }
    }
}
