using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the table by which the runtime tells objects apart.</summary>
internal static class ChoiceEmitter
{
    /// <summary>Writes the field <c>_objects</c>.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="choice">How objects are told apart.</param>
    public static void Emit(CodeWriter code, ObjectChoiceModel choice)
    {
        if (choice.Tag is { } tag)
        {
            Tags(code, Code.Of($"_objects"), tag, choice.Values);
            return;
        }

        code.Lines($"private static readonly {Json}::JsonShapes _objects = new(");
        for (var index = 0; index < choice.Shapes.Count; index++)
        {
            code.Lines($"    {Shape(choice.Shapes[index])}{End(index, choice.Shapes.Count)}");
        }

        code.Blank();
    }

    /// <summary>Writes a field with the values of a discriminator.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="tag">The discriminator's name on the wire.</param>
    /// <param name="values">Its values and what they mean.</param>
    public static void Tags(CodeWriter code, Code field, string tag, IReadOnlyList<TagValueModel> values)
    {
        code.Lines($"private static readonly {Json}::JsonTags {field} = new(");
        code.Lines($"    {Literal.Of(tag)},");
        for (var index = 0; index < values.Count; index++)
        {
            code.Lines($"    ({Literal.Of(values[index].Value)}, {values[index].Alternative}){End(index, values.Count)}");
        }

        code.Blank();
    }

    private static Code Shape(ObjectShapeModel shape)
    {
        List<Code> facts = [];
        if (shape.Required.Count > 0)
        {
            facts.Add(Code.Of($"Required = [{Names(shape.Required)}]"));
        }

        if (shape.Optional.Count > 0)
        {
            facts.Add(Code.Of($"Optional = [{Names(shape.Optional)}]"));
        }

        if (shape.Values.Count > 0)
        {
            var values = shape.Values.Select(static value => Code.Of($"({Literal.Of(value.Member)}, {Literal.Of(value.Value)})"));
            facts.Add(Code.Of($"Values = [{Code.Join($", ", values)}]"));
        }

        if (shape.IsClosed)
        {
            facts.Add(Code.Of($"IsClosed = true"));
        }

        var alternative = Code.Of($"new {Json}::JsonShape({shape.Alternative})");
        return facts.Count == 0 ? alternative : Code.Of($"{alternative} {{ {Code.Join($", ", facts)} }}");
    }

    private static Code Names(IEnumerable<string> names) => Code.Join($", ", names.Select(static name => Literal.Of(name)));

    private static Code End(int index, int count) => index == count - 1 ? Code.Of($");") : Code.Of($",");
}
