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
    /// <param name="alike">Alternatives with the same members as another one, among others that can be told from them.</param>
    /// <returns>The choice, or null where nothing can be told apart.</returns>
    public ObjectChoiceModel? Choose(IReadOnlyList<Alternative> alternatives, IReadOnlyList<OpenApiDiscriminator> discriminators, out IReadOnlyList<Alternative> alike)
    {
        alike = [];
        var objects = Enumerable.Range(0, alternatives.Count)
            .Where(index => alternatives[index].Form.Kind is SchemaFormKind.Object or SchemaFormKind.Map)
            .Select(index => (Index: index, Alternative: alternatives[index], Shape: ShapeOf(alternatives[index])))
            .ToList();
        if (discriminators.Count > 0 && ByDiscriminator(objects, discriminators) is { } told)
        {
            return told;
        }

        return ByOwnTag(objects) ?? ByShape(objects, out alike);
    }

    private ObjectChoiceModel? ByDiscriminator(
        List<(int Index, Alternative Alternative, ObjectShape Shape)> objects, IReadOnlyList<OpenApiDiscriminator> discriminators)
    {
        var tag = discriminators[0].PropertyName;
        var targets = objects.Select(one => new TagTarget(
            one.Index, one.Alternative.Content.Pointer, MappingReader.NameOf(one.Alternative.Written), shapes.Values(one.Shape, tag))).ToList();
        var table = new TagTable(TagTable.Mapped(discriminators, tag, mappings, unwrapper), targets);
        return objects.All(one => table.Knows(one.Index)) ? new(tag, table.Values, EquatableArray<ObjectShapeModel>.Empty) : null;
    }

    private ObjectChoiceModel? ByOwnTag(List<(int Index, Alternative Alternative, ObjectShape Shape)> objects)
    {
        foreach (var tag in objects[0].Shape.Required)
        {
            var own = objects.Select(one => new TagTarget(one.Index, "", null, shapes.Values(one.Shape, tag))).ToList();
            var values = own.SelectMany(target => target.Own).ToList();
            if (objects.All(one => one.Shape.Required.Contains(tag))
                && own.TrueForAll(target => target.Own.Count > 0)
                && values.Distinct(StringComparer.Ordinal).Count() == values.Count)
            {
                return new(tag, new TagTable([], own).Values, EquatableArray<ObjectShapeModel>.Empty);
            }
        }

        return null;
    }

    private ObjectChoiceModel? ByShape(List<(int Index, Alternative Alternative, ObjectShape Shape)> objects, out IReadOnlyList<Alternative> alike)
    {
        alike = [];
        if (objects.Count > MostShapes
            || objects.Count(one => one.Alternative.Form.Kind == SchemaFormKind.Map) > 1
            || objects.SelectMany(one => one.Shape.Members.Keys).Distinct(StringComparer.Ordinal).Count() > MostMembers)
        {
            return null;
        }

        var models = objects.Select(one => Model(one.Index, one.Shape)).ToList();
        var isAlike = models.ConvertAll(model => models.Exists(other => !ReferenceEquals(other, model) && IsSame(other, model)));

        // The first of equal ones is read where others are told from them; where all are equal, the first would be a guess.
        if (isAlike.Contains(true) && models.TrueForAll(model => ReferenceEquals(model, models[0]) || IsSame(models[0], model)))
        {
            return null;
        }

        alike = [.. objects.Where((_, index) => isAlike[index]).Select(static one => one.Alternative)];
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
}
