using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>Classes that the contract derives from one another, made and written by Kiota, with our factories and its own.</summary>
public sealed class HierarchyTests
{
    private const string Puppy = """{"kind":"puppy","name":"a","tricks":["sit"],"weeks":3}""";

    public static TheoryData<bool> Ours { get; } = [true, false];

    [Theory]
    [MemberData(nameof(Ours))]
    public void Animal_ByItsKind_IsOfTheClass(bool ours)
    {
        Assert.IsType<Puppy>(Read(ours, Puppy, Animal.CreateFromDiscriminatorValue));
        Assert.IsType<Cat>(Read(ours, """{"lives":7,"kind":"cat"}""", Animal.CreateFromDiscriminatorValue));
        Assert.IsType<Animal>(Read(ours, """{"kind":"unicorn","horn":1}""", Animal.CreateFromDiscriminatorValue));
        Assert.IsType<Animal>(Read(ours, """{"horn":1}""", Animal.CreateFromDiscriminatorValue));
        Assert.IsType<Animal>(Read(ours, """{"kind":5}""", Animal.CreateFromDiscriminatorValue));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Puppy_Read_HasTheMembersOfAllFloors(bool ours)
    {
        var puppy = Assert.IsType<Puppy>(Read<Animal>(ours, Puppy, Animal.CreateFromDiscriminatorValue));

        Assert.Equal(("puppy", "a", "sit", 3), (puppy.Kind, puppy.Name, Assert.Single(puppy.Tricks!), puppy.Weeks));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Dog_AskedFor_IsThePuppyThatItIsAndNeverACat(bool ours)
    {
        Assert.IsType<Puppy>(Read(ours, Puppy, Dog.CreateFromDiscriminatorValue));
        Assert.IsType<Dog>(Read(ours, """{"kind":"dog"}""", Dog.CreateFromDiscriminatorValue));
        Assert.IsType<Dog>(Read(ours, """{"kind":"cat","lives":7}""", Dog.CreateFromDiscriminatorValue));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Animals_InAList_AreEachOfTheirClass(bool ours)
    {
        var node = Factory(ours).ParseText($$"""[{{Puppy}},{"kind":"cat","lives":7}]""");

        Animal[] animals = [.. node.GetCollectionOfObjectValues(Animal.CreateFromDiscriminatorValue)];

        Assert.IsType<Puppy>(animals[0]);
        Assert.Equal(7, Assert.IsType<Cat>(animals[1]).Lives);
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Puppy_WrittenAsAnAnimal_IsWhole(bool ours)
    {
        Animal puppy = new Puppy { Name = "a", Tricks = ["sit"], Weeks = 3, Friend = new Cat { Lives = 7 } };

        var written = Writers(ours).WriteText(writer => writer.WriteCollectionOfObjectValues(null, [puppy]));

        Assert.Equal("""[{"kind":"puppy","name":"a","friend":{"kind":"cat","lives":7},"tricks":["sit"],"weeks":3}]""", written);
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Kind_ThatNobodyKnows_IsWrittenAgain(bool ours)
    {
        const string Unicorn = """{"kind":"unicorn","name":"a","horn":1}""";

        Assert.Equal(Unicorn, Writers(ours).WriteText(writer => writer.WriteObjectValue(null, Read(ours, Unicorn, Animal.CreateFromDiscriminatorValue))));
    }

    private static IParseNodeFactory Factory(bool ours) => ours ? new LosslessJsonParseNodeFactory() : StockJson.ParseNodes;

    private static ISerializationWriterFactory Writers(bool ours) => ours ? new LosslessJsonSerializationWriterFactory() : StockJson.Writers;

    private static T Read<T>(bool ours, string json, ParsableFactory<T> factory)
        where T : IParsable => Factory(ours).ParseText(json).GetObjectValue(factory);
}
