using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>A mapping or list that is still being read.</summary>
/// <param name="isMapping">Whether it is a mapping.</param>
/// <param name="isFlow">Whether it is written with brackets.</param>
/// <param name="position">Where it begins.</param>
/// <param name="anchor">The YAML anchor on it, or null.</param>
internal sealed class NodeFrame(bool isMapping, bool isFlow, SpecPosition position, string? anchor)
{
    private const int LargestWithoutTable = 12;

    // Never added to: what is a mapping has no items, and the other way round.
    private static readonly List<SpecMember> _none = [];
    private static readonly List<SpecNode> _noItems = [];

    private readonly List<SpecMember> _members = isMapping ? [] : _none;
    private readonly List<SpecNode> _items = isMapping ? _noItems : [];
    private Dictionary<string, SpecScalar>? _names;
    private List<SpecMember>? _merges;
    private SpecScalar? _key;
    private bool _hasKey;
    private int _height;
    private int _size = 1;

    /// <summary>Whether it is written with brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Where it begins.</summary>
    public SpecPosition Position { get; } = position;

    /// <summary>The YAML anchor on it, or null.</summary>
    public string? Anchor { get; } = anchor;

    /// <summary>Whether the next value is a key.</summary>
    public bool ExpectsKey => isMapping && !_hasKey;

    /// <summary>Takes the next key, value or item.</summary>
    public void Add(BuiltNode built, ProblemList problems)
    {
        if (ExpectsKey)
        {
            _hasKey = true;
            _key = built.Node as SpecScalar;
            if (_key is null)
            {
                problems.Report(ReadingRules.KeyNotText, built.Node.Position, NodeKind.Of(built.Node));
            }

            return;
        }

        _height = Math.Max(_height, built.Height);
        _size = (int)Math.Min((long)_size + built.Size, int.MaxValue);
        if (isMapping)
        {
            _hasKey = false;
            AddMember(built.Node, problems);
        }
        else
        {
            _items.Add(built.Node);
        }
    }

    /// <summary>Marks the key just read as YAML's merge key.</summary>
    public void KeyIsMerge() => _merges ??= [];

    /// <summary>Makes the node. A key whose value was never read is left out.</summary>
    public BuiltNode Finish(ProblemList problems)
    {
        if (!isMapping)
        {
            return new BuiltNode(new SpecSequence(_items.ToArray(), Position), _height + 1, _size);
        }

        if (_merges is not null)
        {
            foreach (var merge in _merges)
            {
                Merge(merge, problems);
            }
        }

        return new BuiltNode(new SpecMapping(_members.ToArray(), Position), _height + 1, _size);
    }

    private void AddMember(SpecNode value, ProblemList problems)
    {
        if (_key is not { } key)
        {
            return;
        }

        if (_merges is not null && key.Value == "<<")
        {
            _merges.Add(new SpecMember(key, value));
        }
        else if (First(key.Value) is { } first)
        {
            problems.ReportBoth(ReadingRules.DuplicateKey, key.Position, first, key.Value, first.LineText);
            Replace(new SpecMember(key, value));
        }
        else
        {
            Put(new SpecMember(key, value));
        }
    }

    // Own members win over merged ones, earlier merged ones over later ones.
    private void Merge(SpecMember merge, ProblemList problems)
    {
        IReadOnlyList<SpecNode> sources = merge.Value is SpecSequence list ? list.Items : [merge.Value];
        foreach (var source in sources)
        {
            if (source is not SpecMapping mapping)
            {
                problems.Report(ReadingRules.BadMerge, merge.Key.Position, NodeKind.Of(source));
                continue;
            }

            foreach (var member in mapping.Members)
            {
                if (First(member.Key.Value) is null)
                {
                    Put(member);
                }
            }
        }
    }

    private void Put(SpecMember member)
    {
        _members.Add(member);
        _names?.Add(member.Key.Value, member.Key);
    }

    private void Replace(SpecMember member)
    {
        _members[_members.FindIndex(other => string.Equals(other.Key.Value, member.Key.Value, StringComparison.Ordinal))] = member;
        if (_names is not null)
        {
            _names[member.Key.Value] = member.Key;
        }
    }

    private SpecPosition? First(string name)
    {
        if (_names is null && _members.Count >= LargestWithoutTable)
        {
            _names = _members.ToDictionary(static member => member.Key.Value, static member => member.Key, StringComparer.Ordinal);
        }

        if (_names is not null)
        {
            return _names.TryGetValue(name, out var first) ? first.Position : null;
        }

        foreach (var member in _members)
        {
            if (string.Equals(member.Key.Value, name, StringComparison.Ordinal))
            {
                return member.Key.Position;
            }
        }

        return null;
    }
}
