using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>Which value of a discriminator means which object: the mapping first, then values that an object alone allows, then its name.</summary>
internal sealed class TagTable
{
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<TagTarget> _targets;
    private readonly HashSet<string> _mapped;

    /// <summary>Makes the table.</summary>
    /// <param name="mapped">What mappings say: a value and an unwrapped schema's pointer.</param>
    /// <param name="targets">The objects.</param>
    public TagTable(IEnumerable<Named<string?>> mapped, IReadOnlyList<TagTarget> targets)
    {
        _targets = targets;
        foreach (var entry in mapped)
        {
            Claim(entry.Key, targets.FirstOrDefault(target => target.Pointer == entry.Value)?.Index ?? -1);
        }

        _mapped = new(_values.Keys, StringComparer.Ordinal);
        var shared = new HashSet<string>(
            targets.SelectMany(target => target.Own).GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key),
            StringComparer.Ordinal);
        foreach (var target in targets)
        {
            target.Own.Where(value => !shared.Contains(value)).ToList().ForEach(value => Claim(value, target.Index));
        }

        foreach (var target in targets.Where(target => target.Name is not null))
        {
            // Who names its values does not go by its name.
            if (!target.Own.Any(value => _values.TryGetValue(value, out var index) && index == target.Index))
            {
                Claim(target.Name!, target.Index);
            }
        }
    }

    /// <summary>The table, by object.</summary>
    public EquatableArray<TagValueModel> Values => new(_values
        .Where(value => value.Value >= 0)
        .Select(value => new TagValueModel(value.Key, value.Value))
        .OrderBy(value => value.Alternative)
        .ThenBy(value => value.Value, StringComparer.Ordinal));

    /// <summary>Whether an object has a value.</summary>
    /// <param name="index">Its number.</param>
    /// <returns>Whether it has.</returns>
    public bool Knows(int index) => _values.ContainsValue(index);

    /// <summary>The one value that makes an object what it is.</summary>
    /// <param name="index">Its number.</param>
    /// <returns>The value that the mapping gives it, or that it allows alone, or its name; null where there are several.</returns>
    public string? Only(int index)
    {
        var values = _values.Where(value => value.Value == index).Select(value => value.Key).ToList();
        var mapped = values.Where(_mapped.Contains).ToList();
        var likely = mapped.Count > 0 ? mapped : values;
        var own = _targets.First(target => target.Index == index).Own.Where(likely.Contains).ToList();
        return likely.Count == 1 ? likely[0] : own.Count == 1 ? own[0] : null;
    }

    /// <summary>What mappings of one discriminator's name say, each schema unwrapped.</summary>
    /// <param name="discriminators">The discriminators.</param>
    /// <param name="tag">The name.</param>
    /// <param name="mappings">Follows mappings.</param>
    /// <param name="unwrapper">Peels wrappers.</param>
    /// <returns>Values and pointers.</returns>
    public static IEnumerable<Named<string?>> Mapped(
        IEnumerable<OpenApiDiscriminator> discriminators, string tag, MappingReader mappings, SchemaUnwrapper unwrapper) => discriminators
        .Where(other => other.PropertyName == tag)
        .SelectMany(mappings.Targets)
        .Select(target => new Named<string?>(target.Key, unwrapper.Unwrap(target.Value)?.Schema.Pointer));

    private void Claim(string value, int index)
    {
        if (!_values.ContainsKey(value))
        {
            _values.Add(value, index);
        }
    }
}
