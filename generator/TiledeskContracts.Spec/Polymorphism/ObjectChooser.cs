using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>Finds how several objects can be told apart: by a discriminator, by a member with values of its own in each, by their members.</summary>
/// <param name="unwrapper">Peels wrappers.</param>
/// <param name="mappings">Follows mappings.</param>
/// <param name="shapes">Gathers members.</param>
internal sealed class ObjectChooser(SchemaUnwrapper unwrapper, MappingReader mappings, ShapeReader shapes)
{
    // As many as the runtime's set of bits holds.
    private const int MostShapes = 64;
    private const int MostMembers = 1000;

    /// <summary>How the objects and the map among alternatives are told apart.</summary>
    /// <param name="alternatives">All alternatives; the choice names them by index.</param>
    /// <param name="discriminators">The discriminators that speak of them, the nearest first.</param>
    /// <returns>The choice, or null where two cannot be told apart.</returns>
    public ObjectChoiceModel? Choose(IReadOnlyList<Alternative> alternatives, IReadOnlyList<OpenApiDiscriminator> discriminators)
    {
        var objects = Enumerable.Range(0, alternatives.Count)
            .Where(index => alternatives[index].Form.Kind is SchemaFormKind.Object or SchemaFormKind.Map)
            .Select(index => (Index: index, Alternative: alternatives[index], Shape: ShapeOf(alternatives[index])))
            .ToList();
        if (discriminators.Count > 0 && ByDiscriminator(objects, discriminators) is { } told)
        {
            return told;
        }

        return ByOwnTag(objects) ?? ByShape(objects);
    }

    private ObjectChoiceModel? ByDiscriminator(
        List<(int Index, Alternative Alternative, ObjectShape Shape)> objects, IReadOnlyList<OpenApiDiscriminator> discriminators)
    {
        var tag = discriminators[0].PropertyName;
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var target in discriminators.Where(other => other.PropertyName == tag).SelectMany(mappings.Targets))
        {
            var pointer = unwrapper.Unwrap(target.Value)?.Schema.Pointer;
            var found = objects.FindIndex(one => one.Alternative.Content.Pointer == pointer);
            Claim(values, target.Key, found < 0 ? -1 : objects[found].Index);
        }

        var own = objects.Select(one => shapes.Values(one.Shape, tag)).ToList();
        for (var place = 0; place < objects.Count; place++)
        {
            foreach (var value in own[place].Where(value => own.Count(others => others.Contains(value)) == 1))
            {
                Claim(values, value, objects[place].Index);
            }
        }

        for (var place = 0; place < objects.Count; place++)
        {
            // Who names its values does not go by its name.
            var hasOwn = own[place].Any(value => values.TryGetValue(value, out var index) && index == objects[place].Index);
            Claim(values, hasOwn ? null : MappingReader.NameOf(objects[place].Alternative.Written), objects[place].Index);
        }

        return objects.All(one => values.ContainsValue(one.Index)) ? Tagged(tag, values) : null;
    }

    private ObjectChoiceModel? ByOwnTag(List<(int Index, Alternative Alternative, ObjectShape Shape)> objects)
    {
        foreach (var tag in objects[0].Shape.Required)
        {
            var values = new Dictionary<string, int>(StringComparer.Ordinal);
            var tells = objects.All(one => one.Shape.Required.Contains(tag)
                && shapes.Values(one.Shape, tag) is { Count: > 0 } own
                && own.All(value => Claim(values, value, one.Index)));
            if (tells)
            {
                return Tagged(tag, values);
            }
        }

        return null;
    }

    private ObjectChoiceModel? ByShape(List<(int Index, Alternative Alternative, ObjectShape Shape)> objects)
    {
        if (objects.Count > MostShapes
            || objects.Count(one => one.Alternative.Form.Kind == SchemaFormKind.Map) > 1
            || objects.SelectMany(one => one.Shape.Members.Keys).Distinct(StringComparer.Ordinal).Count() > MostMembers)
        {
            return null;
        }

        var models = objects.Select(one => Model(one.Index, one.Shape)).ToList();
        for (var left = 0; left < models.Count; left++)
        {
            for (var right = left + 1; right < models.Count; right++)
            {
                if (IsSame(models[left], models[right]))
                {
                    return null;
                }
            }
        }

        return new(null, EquatableArray<TagValueModel>.Empty, new(models));
    }

    private ObjectShapeModel Model(int index, ObjectShape shape) => new(
        index,
        new(shape.Required),
        new(shape.Members.Keys.Where(member => !shape.Required.Contains(member))),
        new(shape.Members.Keys.SelectMany(member => shapes.Values(shape, member).Select(value => new MemberValueModel(member, value)))),
        shape.IsClosed);

    private static bool IsSame(ObjectShapeModel left, ObjectShapeModel right) =>
        left.Required.Count == right.Required.Count
        && left.Optional.Count == right.Optional.Count
        && new HashSet<string>(left.Required, StringComparer.Ordinal).SetEquals(right.Required)
        && new HashSet<string>(left.Optional, StringComparer.Ordinal).SetEquals(right.Optional)
        && !left.Values.Select(value => value.Member).Distinct(StringComparer.Ordinal).Any(member => Differ(member, left, right));

    private static bool Differ(string member, ObjectShapeModel left, ObjectShapeModel right)
    {
        var others = right.Values.Where(value => value.Member == member).ToList();
        return others.Count > 0 && !left.Values.Any(others.Contains);
    }

    private ObjectShape ShapeOf(Alternative alternative) => shapes.Of(alternative.Content);

    private static ObjectChoiceModel Tagged(string tag, Dictionary<string, int> values) => new(
        tag,
        new(values.Where(value => value.Value >= 0)
            .Select(value => new TagValueModel(value.Key, value.Value))
            .OrderBy(value => value.Alternative)
            .ThenBy(value => value.Value, StringComparer.Ordinal)),
        EquatableArray<ObjectShapeModel>.Empty);

    private static bool Claim(Dictionary<string, int> values, string? value, int index)
    {
        if (value is null || values.ContainsKey(value))
        {
            return false;
        }

        values.Add(value, index);
        return true;
    }
}
